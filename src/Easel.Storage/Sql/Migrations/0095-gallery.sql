-- Images that are kept for their owners. Money is in billionths of a US dollar, created_at in milliseconds.
CREATE TABLE gallery_images (
    sequence {identity},
    id {text} NOT NULL UNIQUE,
    owner {text} NOT NULL,
    created_at BIGINT NOT NULL,
    model {text} NOT NULL,
    recipe {text} NOT NULL,
    search {text} NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BIGINT NOT NULL,
    hash {text} NOT NULL,
    cost BIGINT,
    is_starred {flag} NOT NULL,
    folder {text},
    parent {text},
    file {text} NOT NULL,
    thumbnail {text}
);
CREATE INDEX gallery_images_by_owner ON gallery_images (owner, sequence);
CREATE INDEX gallery_images_by_model ON gallery_images (owner, model, sequence);
CREATE INDEX gallery_images_by_folder ON gallery_images (owner, folder, sequence);
CREATE INDEX gallery_images_by_parent ON gallery_images (owner, parent, sequence) WHERE parent IS NOT NULL;
CREATE INDEX gallery_images_by_hash ON gallery_images (owner, hash);
CREATE INDEX gallery_images_starred ON gallery_images (owner, sequence) WHERE is_starred;
CREATE INDEX gallery_images_by_bytes ON gallery_images (owner, bytes);
CREATE INDEX gallery_images_by_age ON gallery_images (created_at) WHERE NOT is_starred;
