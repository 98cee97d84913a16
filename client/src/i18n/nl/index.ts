import overview from './overview.json';
import projects from './projects.json';
import report from './report.json';
import roadmap from './roadmap.json';
import shell from './shell.json';

export default { overview, projects, report, roadmap, shell };
