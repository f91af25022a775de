using Easel.Server.Simulation;

namespace Easel.Testing.Failures;

/// <summary>Which of a server's requests fail, in the order of the rules: of those that match a request and whose turn it is, the first
/// counts. Thread-safe.</summary>
public sealed class FailureRules
{
    private readonly Scenario _scenario;

    internal FailureRules(Scenario scenario) => _scenario = scenario;

    /// <summary>The next requests of any API fail.</summary>
    /// <param name="times">How many, from 1.</param>
    public void Next(Failure failure, int times = 1) => Add(failure, last: times);

    /// <summary>Requests that match fail.</summary>
    /// <param name="path">In which <c>*</c> stands for anything, such as <c>/v1/images/*</c>; null is any of an API.</param>
    /// <param name="model">The model's name as requests have it, in which <c>*</c> stands for anything; null is any.</param>
    /// <param name="method">Such as <c>POST</c>; null is any.</param>
    /// <param name="first">The first that fails of those that match from now on, from 1.</param>
    /// <param name="last">The last that fails; null is all behind the first.</param>
    public void Add(Failure failure, string? path = null, string? model = null, string? method = null, int first = 1, int? last = null)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last ?? first, first, nameof(last));
        _scenario.Add(
            new ScenarioRule(failure.ToSimulated())
            {
                Path = path,
                Model = model,
                Method = method,
                Nth = (first, last ?? int.MaxValue),
            }
        );
    }

    /// <summary>Drawings that match fail, of whichever request they are: lines of batches, background work, and what somebody waits
    /// for.</summary>
    /// <param name="failure">An error.</param>
    /// <param name="prompt">In which <c>*</c> stands for anything; null is any.</param>
    /// <param name="customId">What a batch calls the line, in which <c>*</c> stands for anything; null is any, and what is no line.</param>
    /// <param name="model">The name of the model that draws, in which <c>*</c> stands for anything; null is any.</param>
    /// <param name="first">The first that fails of those that match from now on, from 1.</param>
    /// <param name="last">The last that fails; null is all behind the first.</param>
    /// <exception cref="ArgumentException">It is no error, or neither prompt nor line is named.</exception>
    public void AddDrawing(
        Failure failure,
        string? prompt = null,
        string? customId = null,
        string? model = null,
        int first = 1,
        int? last = null
    )
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last ?? first, first, nameof(last));
        if (prompt is null && customId is null)
            throw new ArgumentException("Name the prompt or the line of a batch; for any request, there is Add.", nameof(prompt));
        var simulated = failure.ToSimulated();
        if (!simulated.IsError)
            throw new ArgumentException($"'{failure}' is of a connection, and a drawing has none.", nameof(failure));
        _scenario.Add(
            new ScenarioRule(simulated)
            {
                Prompt = prompt,
                CustomId = customId,
                Model = model,
                Nth = (first, last ?? int.MaxValue),
            }
        );
    }

    /// <summary>Nothing fails any more.</summary>
    public void Clear() => _scenario.Clear();
}
