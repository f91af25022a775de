using Easel.Abstractions.Events;

namespace Easel.Core.Validation;

/// <summary>What is wrong with a request. Allocates only when there is something to report.</summary>
/// <param name="before">Found before.</param>
internal sealed class ProblemList(IReadOnlyList<ImageError>? before = null)
{
    private List<ImageError>? _found = before is { Count: > 0 } ? [.. before] : null;

    public IReadOnlyList<ImageError> Found => _found is null ? [] : _found;

    public void Add(string param, string code, string message) => Add(new ImageError(ImageErrorKind.InvalidRequest, code, param, message));

    public void Add(ImageError problem) => (_found ??= []).Add(problem);
}
