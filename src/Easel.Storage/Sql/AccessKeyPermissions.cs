using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Requests;

namespace Easel.Storage.Sql;

/// <summary>What a key allows, as it is kept: a JSON object, in which later versions may have more.</summary>
internal sealed record AccessKeyPermissions(
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string>? Models,
    IReadOnlyList<string>? Providers,
    CallerLimits? Limits
)
{
    public static AccessKeyPermissions Parse(string json) =>
        JsonSerializer.Deserialize(json, AccessKeyPermissionsJson.Default.AccessKeyPermissions)
        ?? throw new InvalidDataException("The permissions of an access key are null.");

    public override string ToString() => JsonSerializer.Serialize(this, AccessKeyPermissionsJson.Default.AccessKeyPermissions);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccessKeyPermissions))]
internal sealed partial class AccessKeyPermissionsJson : JsonSerializerContext;
