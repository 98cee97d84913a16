export { ROADMAP_PART_SQL, ROADMAP_SQL, roadmap } from './queries';
export { RoadmapModule } from './roadmap.module';
export { RoadmapType } from './types';
