-- additive
-- When somebody last asked after a job whose client waited for it, in milliseconds by the database's clock.
ALTER TABLE jobs ADD COLUMN followed_at BIGINT;
