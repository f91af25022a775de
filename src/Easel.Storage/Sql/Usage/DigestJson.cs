using System.Text.Json.Serialization;

namespace Easel.Storage.Sql.Usage;

[JsonSerializable(typeof(string?[]))]
internal sealed partial class DigestJson : JsonSerializerContext;
