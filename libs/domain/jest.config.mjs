import { nodeProject } from '../../tools/jest-preset.mjs';

export default nodeProject({ name: 'domain', folder: 'libs/domain', extra: { passWithNoTests: true } });
