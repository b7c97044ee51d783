-- Which preview pictures of the design-site proxy count as kept, so that there are at most so many and the oldest goes
-- first. Their bytes are in the Cache API.
CREATE TABLE design_previews (
  -- SHA-256 of slug, theme and address.
  key TEXT PRIMARY KEY NOT NULL,
  -- Milliseconds since 1970.
  stored_at INTEGER NOT NULL
) STRICT;

CREATE INDEX design_previews_by_age ON design_previews (stored_at);
