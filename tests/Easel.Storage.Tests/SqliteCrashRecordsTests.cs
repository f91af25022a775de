using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteCrashRecordsTests() : CrashRecordsCompliance(new SqliteTestDatabase());
