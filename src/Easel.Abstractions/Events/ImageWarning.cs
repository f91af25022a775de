namespace Easel.Abstractions.Events;

/// <summary>A part of the request that the engine did not honour, or honoured differently; never dropped in silence.</summary>
/// <param name="Code">Stable and machine-readable, such as <c>unsupported_parameter</c>.</param>
/// <param name="Param">The request's parameter in the API's spelling; null when it is about the whole.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record ImageWarning(string Code, string? Param, string Message);
