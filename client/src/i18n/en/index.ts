import history from './history.json';
import imports from './import.json';
import maturity from './maturity.json';
import overview from './overview.json';
import projects from './projects.json';
import report from './report.json';
import roadmap from './roadmap.json';
import shell from './shell.json';
import stakeholders from './stakeholders.json';

export default { history, import: imports, maturity, overview, projects, report, roadmap, shell, stakeholders };
