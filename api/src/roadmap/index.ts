export { ROADMAP_PART_SQL, ROADMAP_SQL, roadmap } from './queries';
export { RoadmapModule } from './roadmap.module';
export { RoadmapType } from './types';
export { readPicture, type Picture } from './picture';
export { legendWords, pictureTimelineTexts, sceneOptions, tableRow } from './picture-document';
export { pictureText, writtenMoment, type PictureLanguage, type PictureText } from './picture-texts';
export { planView, readInput, storedView, type StoredView } from './view-input';
