import history from './history.json';
import imports from './import.json';
import overview from './overview.json';
import projects from './projects.json';
import report from './report.json';
import roadmap from './roadmap.json';
import shell from './shell.json';
import values from './values.json';

export default { history, import: imports, overview, projects, report, roadmap, shell, values };
