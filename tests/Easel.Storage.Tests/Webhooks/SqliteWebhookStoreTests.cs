using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Webhooks;

public sealed class SqliteWebhookStoreTests() : SqlWebhookStoreTests(new SqliteTestDatabase());
