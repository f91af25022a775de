using System.Text.Json.Nodes;

namespace Easel.Server.Tests.WrongBodies;

/// <summary>A body that an endpoint reads.</summary>
/// <param name="Path">With <c>{id}</c> for the thing that it is about.</param>
/// <param name="Good">Every member that there may be, with a good value.</param>
/// <param name="Wrong">Every member that has a rule beside its type, with a value of that type that breaks it.</param>
public sealed record KnownBody(string Method, string Path, string Good, string Wrong)
{
    /// <summary>Its API ignores members that it does not know.</summary>
    public bool IsSaas => Path.StartsWith("/api/v1/ai", StringComparison.Ordinal);

    public JsonObject GoodMembers => JsonNode.Parse(Good)!.AsObject();

    public JsonObject WrongMembers => JsonNode.Parse(Wrong)!.AsObject();

    public override string ToString() => $"{Method} {Path}";
}
