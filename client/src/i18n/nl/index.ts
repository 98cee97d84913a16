import roadmap from './roadmap.json';
import shell from './shell.json';

export default { roadmap, shell };
