using Easel.Abstractions.Events;
using Easel.Dialects.Errors;

namespace Easel.Dialects.AIsBreaker;

/// <summary>What is wrong with a request, and what of it was not honoured, each by its path, such as
/// <c>request.inputs[0].image</c>.</summary>
internal sealed class Findings
{
    private readonly List<ApiError> _problems = [];
    private readonly List<ImageWarning> _warnings = [];

    public IReadOnlyList<ApiError> Problems => _problems;

    public IReadOnlyList<ImageWarning> Warnings => _warnings;

    public void Add(ApiError problem) => _problems.Add(problem);

    /// <param name="why">The rest of a sentence that begins with the path.</param>
    public void Refuse(string path, string why) => Add(ApiError.BadRequest("invalid_value", path, $"'{path}' {why}."));

    /// <param name="why">The rest of a sentence that begins with the path.</param>
    public void Warn(string path, string why) => _warnings.Add(new ImageWarning("unsupported_parameter", path, $"'{path}' {why}."));
}
