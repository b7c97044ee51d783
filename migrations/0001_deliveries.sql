-- One row per webhook delivery, so that a repeated X-GitHub-Delivery changes nothing.
-- Facts about repositories only: no person, no body of anything.
CREATE TABLE deliveries (
  id TEXT PRIMARY KEY NOT NULL,
  event TEXT NOT NULL,
  action TEXT,
  repository TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT;

-- "What changed in this repository since …" reads in this order.
CREATE INDEX deliveries_by_repository ON deliveries (repository, received_at);
