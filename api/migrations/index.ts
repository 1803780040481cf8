import { Migration20261122000000 } from './Migration20261122000000.ts';
import { Migration20261123000000 } from './Migration20261123000000.ts';
import { Migration20261123000100 } from './Migration20261123000100.ts';
import { Migration20261123000200 } from './Migration20261123000200.ts';
import { Migration20261123000300 } from './Migration20261123000300.ts';
import { Migration20261123000400 } from './Migration20261123000400.ts';
import { Migration20261123000500 } from './Migration20261123000500.ts';
import { Migration20261125000000 } from './Migration20261125000000.ts';
import { Migration20261125000100 } from './Migration20261125000100.ts';
import { Migration20261125000200 } from './Migration20261125000200.ts';
import { Migration20261125000300 } from './Migration20261125000300.ts';
import { Migration20261125000400 } from './Migration20261125000400.ts';
import { Migration20261125000500 } from './Migration20261125000500.ts';
import { Migration20261125000600 } from './Migration20261125000600.ts';
import { Migration20261125000700 } from './Migration20261125000700.ts';
import { Migration20261125000800 } from './Migration20261125000800.ts';
import { Migration20261126000000 } from './Migration20261126000000.ts';
import { Migration20261126000100 } from './Migration20261126000100.ts';
import { Migration20261126000200 } from './Migration20261126000200.ts';
import { Migration20261126000300 } from './Migration20261126000300.ts';
import { Migration20261126001000 } from './Migration20261126001000.ts';
import { Migration20261126002000 } from './Migration20261126002000.ts';
import { Migration20261126003000 } from './Migration20261126003000.ts';
import { Migration20261126003100 } from './Migration20261126003100.ts';
import { Migration20261126004000 } from './Migration20261126004000.ts';
import { Migration20261126004100 } from './Migration20261126004100.ts';
import { Migration20261126005000 } from './Migration20261126005000.ts';
import { Migration20261126005100 } from './Migration20261126005100.ts';
import { Migration20261126006000 } from './Migration20261126006000.ts';
import { Migration20261126006100 } from './Migration20261126006100.ts';
import { Migration20261126007700 } from './Migration20261126007700.ts';
import { Migration20261126007800 } from './Migration20261126007800.ts';
import { Migration20261126007900 } from './Migration20261126007900.ts';
import { Migration20261126008000 } from './Migration20261126008000.ts';
import { Migration20261126008700 } from './Migration20261126008700.ts';
import { Migration20261126009100 } from './Migration20261126009100.ts';
import { Migration20261126009200 } from './Migration20261126009200.ts';
import { Migration20261126009300 } from './Migration20261126009300.ts';
import { Migration20261126009500 } from './Migration20261126009500.ts';
import { Migration20261126009600 } from './Migration20261126009600.ts';
import { Migration20261126009700 } from './Migration20261126009700.ts';
import { Migration20261126010400 } from './Migration20261126010400.ts';
import { Migration20261127000000 } from './Migration20261127000000.ts';
import { Migration20261127000100 } from './Migration20261127000100.ts';
import { Migration20261127000200 } from './Migration20261127000200.ts';
import { Migration20261127000300 } from './Migration20261127000300.ts';
import { Migration20261127000400 } from './Migration20261127000400.ts';

/** All migrations, oldest first. */
export const migrations = [
  Migration20261122000000,
  Migration20261123000000,
  Migration20261123000100,
  Migration20261123000200,
  Migration20261123000300,
  Migration20261123000400,
  Migration20261123000500,
  Migration20261125000000,
  Migration20261125000100,
  Migration20261125000200,
  Migration20261125000300,
  Migration20261125000400,
  Migration20261125000500,
  Migration20261125000600,
  Migration20261125000700,
  Migration20261125000800,
  Migration20261126000000,
  Migration20261126000100,
  Migration20261126000200,
  Migration20261126000300,
  Migration20261126001000,
  Migration20261126002000,
  Migration20261126003000,
  Migration20261126003100,
  Migration20261126004000,
  Migration20261126004100,
  Migration20261126005000,
  Migration20261126005100,
  Migration20261126006000,
  Migration20261126006100,
  Migration20261126007700,
  Migration20261126007800,
  Migration20261126007900,
  Migration20261126008000,
  Migration20261126008700,
  Migration20261126009100,
  Migration20261126009200,
  Migration20261126009300,
  Migration20261126009500,
  Migration20261126009600,
  Migration20261126009700,
  Migration20261126010400,
  Migration20261127000000,
  Migration20261127000100,
  Migration20261127000200,
  Migration20261127000300,
  Migration20261127000400,
];
