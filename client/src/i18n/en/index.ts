import board from './board.json';
import cycle from './cycle.json';
import decisions from './decisions.json';
import due from './due.json';
import goals from './goals.json';
import history from './history.json';
import imports from './import.json';
import indicators from './indicators.json';
import judgement from './judgement.json';
import ledger from './ledger.json';
import mail from './mail.json';
import maturity from './maturity.json';
import money from './money.json';
import notifications from './notifications.json';
import output from './output.json';
import overview from './overview.json';
import people from './people.json';
import projects from './projects.json';
import report from './report.json';
import risks from './risks.json';
import roadmap from './roadmap.json';
import schedule from './schedule.json';
import sections from './sections.json';
import shell from './shell.json';
import stakeholders from './stakeholders.json';
import strategy from './strategy.json';
import talk from './talk.json';
import values from './values.json';

export default {
  board,
  cycle,
  decisions,
  due,
  goals,
  history,
  import: imports,
  indicators,
  judgement,
  ledger,
  mail,
  maturity,
  money,
  notifications,
  output,
  overview,
  people,
  projects,
  report,
  risks,
  roadmap,
  schedule,
  sections,
  shell,
  stakeholders,
  strategy,
  talk,
  values,
};
