export { type AutoExportTimes, autoExportName, type ExportInterval, isAutoExportDue } from './auto-export';
export { type Backup, type Backups, deleteBackups, listBackups, openBackups } from './backup-store';
export { chooseKept } from './choose-kept';
export { isExportDue } from './is-export-due';
export { makeBackup } from './make-backup';
export { putBack } from './put-back';
export { readBackup, readBackupText } from './read-backup';
export { revertTo } from './revert-to';
export { writeBundle } from './write-bundle';
