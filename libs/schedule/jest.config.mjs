import { nodeProject } from '../../tools/jest-preset.mjs';

export default nodeProject({ name: 'schedule', folder: 'libs/schedule', extra: { passWithNoTests: true } });
