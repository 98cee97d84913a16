import { angularProject } from '../tools/jest-angular.mjs';

export default angularProject({ name: 'client', folder: 'client' });
