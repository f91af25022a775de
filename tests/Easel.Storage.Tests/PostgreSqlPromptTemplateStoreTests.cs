using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlPromptTemplateStoreTests() : SqlPromptTemplateStoreTests(new PostgreSqlTestDatabase());
