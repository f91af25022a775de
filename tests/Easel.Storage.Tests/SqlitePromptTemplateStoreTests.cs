using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqlitePromptTemplateStoreTests() : SqlPromptTemplateStoreTests(new SqliteTestDatabase());
