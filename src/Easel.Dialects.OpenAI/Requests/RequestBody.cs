using System.Diagnostics.CodeAnalysis;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>
/// A request body, read parameter by parameter, whatever its form (<see cref="JsonBody"/>, <see cref="FormBody"/>); what is wrong with any
/// of them is collected in <see cref="Problems"/>.
/// </summary>
internal abstract class RequestBody : IDisposable
{
    protected const int MaxUnknown = 20;

    private readonly List<ApiError> _problems = [];

    public IReadOnlyList<ApiError> Problems => _problems;

    /// <summary>A form, where everything but a file is text.</summary>
    public virtual bool IsForm => false;

    /// <summary>Parameters as the client spelt them, each once.</summary>
    protected abstract IEnumerable<string> Names { get; }

    /// <summary>The parameter's value; its fallback when it is absent, null or wrong.</summary>
    public T Read<T>(Parameter<T> parameter)
    {
        if (!TryRead(parameter, out var value, out var problem))
        {
            if (parameter.Required)
                AddMissing(parameter.Name);
            return parameter.Fallback;
        }

        if (problem is null)
            return value!;
        Add(problem);
        return parameter.Fallback;
    }

    /// <summary>The images that the client sent or named, as many as there may be. Files that are in the body itself go into
    /// <paramref name="share"/>.</summary>
    public abstract IReadOnlyList<ImageInput> ReadInputs(InputParameter parameter, UploadShare share);

    /// <summary>Reports every parameter that is not one of <paramref name="known"/>, up to a number that nobody reaches by
    /// mistake.</summary>
    public void RefuseUnknown(IReadOnlySet<string> known)
    {
        var left = MaxUnknown;
        foreach (var name in Names)
        {
            if (known.Contains(name))
                continue;
            if (left-- == 0)
                return;
            Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
        }
    }

    public void Add(ApiError problem) => _problems.Add(problem);

    public void AddMissing(string name) =>
        Add(ApiError.BadRequest("missing_required_parameter", name, $"Missing required parameter: '{name}'."));

    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>False when the parameter is absent or null.</summary>
    protected abstract bool TryRead<T>(Parameter<T> parameter, [MaybeNull] out T value, out ApiError? problem);

    protected void AddDuplicate(string name) =>
        Add(ApiError.BadRequest("duplicate_parameter", Quote.Shorten(name), $"Duplicate parameter: {Quote.Text(name)}."));
}
