using System.Text.Json;
using Easel.Server.Tests.Access;

namespace Easel.Server.Tests.Injection;

/// <summary>A text that somebody gives.</summary>
/// <param name="Read">What came back of it; null where it was refused.</param>
internal sealed record TextField(string Name, Func<KeyServer, string, Task<string?>> Read)
{
    /// <summary>One of a body's members.</summary>
    /// <param name="body">With <c>§</c> for the text, in JSON.</param>
    /// <param name="member">Where it stands in the response, such as <c>recipe.prompt</c>.</param>
    public static TextField InBody(string path, string body, string member) =>
        new(
            $"{member} of {path}",
            async (server, text) =>
                await HostileRequest.SendAsync(server, HttpMethod.Post, path, body.Replace("§", HostileTexts.Json(text))) is { } response
                    ? Find(response, member)
                    : null
        );

    public static string? Find(JsonElement json, string member)
    {
        foreach (var name in member.Split('.'))
        {
            json = json.ValueKind switch
            {
                JsonValueKind.Array => json.EnumerateArray().Last(),
                _ when name is "*" => json.EnumerateObject().Single().Value,
                _ => json.GetProperty(name),
            };
        }

        return json.GetString();
    }
}
