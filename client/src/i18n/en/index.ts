import history from './history.json';
import imports from './import.json';
import indicators from './indicators.json';
import overview from './overview.json';
import projects from './projects.json';
import report from './report.json';
import roadmap from './roadmap.json';
import shell from './shell.json';

export default { history, import: imports, indicators, overview, projects, report, roadmap, shell };
