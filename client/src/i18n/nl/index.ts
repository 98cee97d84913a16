import history from './history.json';
import imports from './import.json';
import overview from './overview.json';
import projects from './projects.json';
import report from './report.json';
import risks from './risks.json';
import roadmap from './roadmap.json';
import shell from './shell.json';

export default { history, import: imports, overview, projects, report, risks, roadmap, shell };
