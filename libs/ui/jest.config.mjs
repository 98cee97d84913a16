import { angularProject } from '../../tools/jest-angular.mjs';

export default angularProject({ name: 'ui', folder: 'libs/ui' });
