using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Gallery;

public sealed class PostgreSqlGalleryStoreTests() : SqlGalleryStoreTests(new PostgreSqlTestDatabase());
