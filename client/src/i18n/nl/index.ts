import history from './history.json';
import imports from './import.json';
import money from './money.json';
import overview from './overview.json';
import projects from './projects.json';
import report from './report.json';
import roadmap from './roadmap.json';
import shell from './shell.json';

export default { history, import: imports, money, overview, projects, report, roadmap, shell };
