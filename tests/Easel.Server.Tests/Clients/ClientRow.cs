using System.Text.Json.Nodes;

namespace Easel.Server.Tests.Clients;

/// <summary>A line of <c>tests/clients/parameters.json</c>: what a client sets, and what comes of it at each API.</summary>
internal sealed record ClientRow
{
    /// <summary>Parameters, beside those without which there is no request.</summary>
    public required JsonObject Set { get; init; }

    public required IReadOnlyList<string> Apis { get; init; }

    /// <summary><c>picture</c>: of the Responses API, with a picture beside the words.</summary>
    public string? Input { get; init; }

    /// <summary>The parameter for which it is refused.</summary>
    public string? Refused { get; init; }

    /// <summary>The same of a stream, where that is another.</summary>
    public string? RefusedStream { get; init; }

    /// <summary>The parameters that are warned of, all of them.</summary>
    public IReadOnlyList<string> Warned { get; init; } = [];

    public IReadOnlyList<string>? WarnedStream { get; init; }

    /// <summary>What the response reports.</summary>
    public JsonObject Told { get; init; } = [];

    /// <summary>What the first image is, or how it begins: <c>gif 64x64 2x5</c> is two frames of five hundredths of a second.</summary>
    public string Image { get; init; } = "";

    public string? ImageStream { get; init; }

    public int Images { get; init; } = 1;

    /// <summary>Previews of each image, in a stream.</summary>
    public int Partials { get; init; }

    /// <summary>Moderation's categories, where it is blocked.</summary>
    public IReadOnlyList<string>? Blocked { get; init; }
}
