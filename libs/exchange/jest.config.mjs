import { nodeProject } from '../../tools/jest-preset.mjs';

export default nodeProject({ name: 'exchange', folder: 'libs/exchange', extra: { passWithNoTests: true } });
