using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Gallery;

public sealed class SqliteGalleryStoreTests() : SqlGalleryStoreTests(new SqliteTestDatabase());
