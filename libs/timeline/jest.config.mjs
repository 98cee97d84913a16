import { nodeProject } from '../../tools/jest-preset.mjs';

export default nodeProject({ name: 'timeline', folder: 'libs/timeline', extra: { passWithNoTests: true } });
