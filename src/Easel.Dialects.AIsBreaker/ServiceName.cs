namespace Easel.Dialects.AIsBreaker;

/// <summary>A service as a client names it.</summary>
/// <param name="Id">As it is reported in the response's <c>usage</c>; of one behind mirrors, with theirs before it.</param>
/// <param name="Engine">The model; null is the server's default.</param>
/// <param name="ReturnsBase64">What its programs expect when they do not say: base64, and not a URL.</param>
internal sealed record ServiceName(string Id, string? Engine, bool ReturnsBase64);
