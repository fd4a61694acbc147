-- The role that a server gives for a streak, and whether its staff know that it cannot be given.

ALTER TABLE servers ADD COLUMN streak_role TEXT;
ALTER TABLE servers ADD COLUMN streak_role_days INTEGER;
ALTER TABLE servers ADD COLUMN streak_role_told BOOLEAN NOT NULL DEFAULT FALSE;
