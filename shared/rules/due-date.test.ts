import { readReference } from '@ndseb/db/reference.ts'
