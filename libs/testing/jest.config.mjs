import { nodeProject } from '../../tools/jest-preset.mjs';

export default nodeProject({ name: 'testing', folder: 'libs/testing', extra: { passWithNoTests: true } });
