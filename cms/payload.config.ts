import { readEnvironment } from './environment.ts';
import { newsroomConfig } from './newsroom-config.ts';

export default newsroomConfig(readEnvironment());
