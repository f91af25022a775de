-- again after an archive without it
-- Fills the views from the sums and costs of every dimension that versions before kept, whose tables stay, empty, for archives.
INSERT INTO usage_dimensions (view, digest, key_id, tenant, user_name, api, operation, model, provider, size, quality, cached, batch, outcome)
SELECT 1, '1 ' || MIN(id), key_id, tenant, user_name, '', operation, model, provider, size, 0, FALSE, FALSE, 0
FROM usage_dimensions WHERE view = 0 GROUP BY key_id, tenant, user_name, model, provider, operation, size;
INSERT INTO usage_dimensions (view, digest, key_id, tenant, user_name, api, operation, model, provider, size, quality, cached, batch, outcome)
SELECT 2, '2 ' || MIN(id), key_id, tenant, user_name, '', 0, model, provider, NULL, 0, FALSE, FALSE, 0
FROM usage_dimensions WHERE view = 0 GROUP BY key_id, tenant, user_name, model, provider;
INSERT INTO usage_dimensions (view, digest, key_id, tenant, user_name, api, operation, model, provider, size, quality, cached, batch, outcome)
SELECT 3, '3 ' || MIN(id), '', NULL, NULL, '', operation, model, provider, size, 0, FALSE, FALSE, 0
FROM usage_dimensions WHERE view = 0 GROUP BY model, provider, operation, size;
INSERT INTO usage_days (dimension, start, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT d.id, s.start, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN usage_dimensions d ON d.id = s.dimension
WHERE s.width = 86400 GROUP BY d.id, s.start;
INSERT INTO usage_hours (view, width, start, dimension, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT 0, s.width, s.start, d.id, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN usage_dimensions d ON d.id = s.dimension
WHERE s.width IN (60, 3600) GROUP BY s.width, s.start, d.id;
INSERT INTO usage_days (dimension, start, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT v.id, s.start, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN (
    SELECT id, cached, outcome, '1 ' || MIN(id) OVER (PARTITION BY key_id, tenant, user_name, model, provider, operation, size) AS digest FROM usage_dimensions WHERE view = 0
) d ON d.id = s.dimension JOIN usage_dimensions v ON v.digest = d.digest
WHERE s.width = 86400 GROUP BY v.id, s.start;
INSERT INTO usage_days (dimension, start, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT v.id, s.start, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN (
    SELECT id, cached, outcome, '2 ' || MIN(id) OVER (PARTITION BY key_id, tenant, user_name, model, provider) AS digest FROM usage_dimensions WHERE view = 0
) d ON d.id = s.dimension JOIN usage_dimensions v ON v.digest = d.digest
WHERE s.width = 86400 GROUP BY v.id, s.start;
INSERT INTO usage_hours (view, width, start, dimension, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT 2, s.width, s.start, v.id, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN (
    SELECT id, cached, outcome, '2 ' || MIN(id) OVER (PARTITION BY key_id, tenant, user_name, model, provider) AS digest FROM usage_dimensions WHERE view = 0
) d ON d.id = s.dimension JOIN usage_dimensions v ON v.digest = d.digest
WHERE s.width IN (3600) GROUP BY s.width, s.start, v.id;
INSERT INTO usage_days (dimension, start, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT v.id, s.start, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN (
    SELECT id, cached, outcome, '3 ' || MIN(id) OVER (PARTITION BY model, provider, operation, size) AS digest FROM usage_dimensions WHERE view = 0
) d ON d.id = s.dimension JOIN usage_dimensions v ON v.digest = d.digest
WHERE s.width = 86400 GROUP BY v.id, s.start;
INSERT INTO usage_hours (view, width, start, dimension, requests, cached_requests, unfinished_requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time)
SELECT 3, s.width, s.start, v.id, CAST(SUM(s.requests) AS BIGINT), CAST(SUM(CASE WHEN d.cached THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN d.outcome <> 0 THEN s.requests ELSE 0 END) AS BIGINT), CAST(SUM(s.images) AS BIGINT), CAST(SUM(s.input_images) AS BIGINT), CAST(SUM(s.input_text) AS BIGINT), CAST(SUM(s.cached_input_text) AS BIGINT), CAST(SUM(s.input_image) AS BIGINT), CAST(SUM(s.cached_input_image) AS BIGINT), CAST(SUM(s.output_text) AS BIGINT), CAST(SUM(s.output_image) AS BIGINT), CAST(SUM(s.cost) AS BIGINT), CAST(SUM(s.queue_time) AS BIGINT), CAST(SUM(s.engine_time) AS BIGINT)
FROM usage_sums s JOIN (
    SELECT id, cached, outcome, '3 ' || MIN(id) OVER (PARTITION BY model, provider, operation, size) AS digest FROM usage_dimensions WHERE view = 0
) d ON d.id = s.dimension JOIN usage_dimensions v ON v.digest = d.digest
WHERE s.width IN (60, 3600) GROUP BY s.width, s.start, v.id;
INSERT INTO usage_charges (dimension, start, billable, unit, quantity, cost)
SELECT v.id, s.start, s.billable, s.unit, CAST(SUM(s.quantity) AS BIGINT), CAST(SUM(s.cost) AS BIGINT)
FROM usage_costs s JOIN (
    SELECT id, cached, outcome, '2 ' || MIN(id) OVER (PARTITION BY key_id, tenant, user_name, model, provider) AS digest FROM usage_dimensions WHERE view = 0
) d ON d.id = s.dimension JOIN usage_dimensions v ON v.digest = d.digest
GROUP BY v.id, s.start, s.billable, s.unit;
DELETE FROM usage_sums;
DELETE FROM usage_costs;
UPDATE usage_records SET owner = (
    SELECT SUBSTR(CASE WHEN d.tenant IS NULL THEN 'k' || d.key_id ELSE 't' || d.tenant END, 1, 200) FROM usage_dimensions d WHERE d.id = dimension
);
