import overview from './overview.json';
import projects from './projects.json';
import roadmap from './roadmap.json';
import shell from './shell.json';

export default { overview, projects, roadmap, shell };
