import overview from './overview.json';
import roadmap from './roadmap.json';
import shell from './shell.json';

export default { overview, roadmap, shell };
