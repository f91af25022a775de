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

    /// <summary>Nothing fails any more.</summary>
    public void Clear() => _scenario.Clear();
}
