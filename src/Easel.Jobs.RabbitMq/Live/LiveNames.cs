using System.Globalization;
using System.Text;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>
/// The queues of work that clients wait for. Each model has several lines, to which callers are spread by a hash, and turns go round by line:
/// stochastic fairness queueing (McKenney 1990), for no broker knows callers.
/// </summary>
internal sealed class LiveNames(RabbitMqOptions options)
{
    private const uint Fnv1aStart = 2166136261;
    private const uint Fnv1aPrime = 16777619;

    /// <summary>Where workers hear of work that waits, and of work that is to stop.</summary>
    public string Bell => $"{options.Prefix}.bell";

    public string QueueOf(LiveWork work) =>
        work.IsLow ? LowOf(work.Model) : LaneOf(work.Model, (int)(Hash(work.Share) % (uint)options.Lanes));

    public string LaneOf(string model, int lane) => string.Create(CultureInfo.InvariantCulture, $"{options.Prefix}.live.{model}.{lane}");

    /// <summary>Every queue of a model.</summary>
    public IEnumerable<string> AllOf(string model) =>
        Enumerable.Range(0, options.Lanes).Select(lane => LaneOf(model, lane)).Append(ReturnedOf(model)).Append(LowOf(model));

    /// <summary>What a worker handed back before it was done: it is first.</summary>
    public string ReturnedOf(string model) => $"{options.Prefix}.live.{model}.returned";

    public string LowOf(string model) => $"{options.Prefix}.live.{model}.low";

    /// <summary>The same on every machine.</summary>
    private static uint Hash(string text)
    {
        var hash = Fnv1aStart;
        foreach (var one in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ one) * Fnv1aPrime;
        return hash;
    }
}
