namespace Easel.Core.Tests.Queueing;

/// <summary>A week at the real queue, against queueing theory; docs/waiting.md has the table.</summary>
public sealed class WaitingTheoryTests
{
    private const double Week = 7 * 24 * 3600;
    private const double Drawing = 5;

    private static readonly string[] Callers = ["ada", "bob", "cy", "di", "eve", "fay", "gus", "hal", "ida", "jo"];

    /// <summary>Kleinrock, <i>Queueing Systems</i> I, 1975: what has a closed form.</summary>
    [Theory]
    [InlineData(1, 0.8, 0.8)]
    [InlineData(2, 0.8, 2 * 0.8 * 0.8 / 1.8)]
    [InlineData(2, 0.5, 2 * 0.5 * 0.5 / 1.5)]
    public void The_formula_of_Erlang_is_computed_right(int workers, double load, double waits) =>
        WaitingShare(workers, load).ShouldBe(waits, 1e-12);

    [Theory]
    [InlineData(1, 0.8)]
    [InlineData(2, 0.8)]
    [InlineData(4, 0.5)]
    [InlineData(4, 0.8)]
    [InlineData(8, 0.8)]
    [InlineData(8, 0.95)]
    public void A_week_of_requests_waits_as_long_as_theory_says(int workers, double load)
    {
        var arrivals = QueueSimulation.Poisson(new SplitMix(18), load * workers / Drawing, Drawing, Week, Callers);

        var done = QueueSimulation.Run(workers, arrivals);

        var waits = WaitingShare(workers, load);
        var mean = waits * Drawing / (workers * (1 - load));
        var (seenWaits, seenMean) = (done.Count(one => one.Wait > 0) / (double)done.Count, done.Average(one => one.Wait));
        TestContext.Current.TestOutputHelper?.WriteLine(
            FormattableString.Invariant(
                $"| {workers} | {load} | {done.Count:N0} | {waits:F3} | {seenWaits:F3} | {mean / Drawing:F3} | {seenMean / Drawing:F3} |"
            )
        );
        seenWaits.ShouldBe(waits, 0.03 * waits);
        seenMean.ShouldBe(mean, 0.1 * mean);
    }

    [Fact]
    public void Callers_of_the_same_load_wait_alike()
    {
        var done = QueueSimulation.Run(4, QueueSimulation.Poisson(new SplitMix(18), 0.8 * 4 / Drawing, Drawing, Week, Callers));

        var means = done.ToLookup(one => one.Caller).Select(own => own.Average(one => one.Wait)).ToList();

        means.Count.ShouldBe(Callers.Length);
        means.Max().ShouldBeLessThan(1.15 * means.Min());
    }

    [Fact]
    public void Who_asks_for_thousands_at_once_makes_nobody_else_wait_for_them()
    {
        var random = new SplitMix(18);
        var bulk = Enumerable.Range(0, 4000).Select(_ => new Arrival(0, "bulk", QueueSimulation.Exponential(random, Drawing)));
        // Four others, each a request a minute, as long as the bulk takes.
        var others = QueueSimulation.Poisson(random, 4.0 / 60, Drawing, 4000, Callers[..4]);
        IReadOnlyList<Arrival> arrivals = [.. bulk, .. others];

        var done = QueueSimulation.Run(4, arrivals);

        var theirs = done.Where(one => one.Caller is not "bulk").Select(one => one.Wait).ToList();
        var firstCome = FirstComeFirstServed(4, arrivals).Where(one => one.Caller is not "bulk").Average(one => one.Wait);
        TestContext.Current.TestOutputHelper?.WriteLine(
            FormattableString.Invariant(
                $"{theirs.Average():F2} s at the mean, {theirs.Max():F1} s at most; {firstCome:F0} s first come, first served"
            )
        );
        // The next worker that is free, and whoever of the others came before.
        theirs.Average().ShouldBeLessThan(Drawing);
        theirs.Max().ShouldBeLessThan(10 * Drawing);
        firstCome.ShouldBeGreaterThan(100 * Drawing);
    }

    /// <summary>Erlang's C: the share that waits at all.</summary>
    private static double WaitingShare(int workers, double load)
    {
        var offered = load * workers;
        var (term, sum) = (1.0, 0.0);
        for (var busy = 0; busy < workers; busy++)
        {
            sum += term;
            term *= offered / (busy + 1);
        }

        var all = term / (1 - load);
        return all / (sum + all);
    }

    private static IEnumerable<SimulatedRequest> FirstComeFirstServed(int workers, IEnumerable<Arrival> arrivals)
    {
        var free = new PriorityQueue<double, double>(Enumerable.Repeat((0.0, 0.0), workers));
        foreach (var arrival in arrivals)
        {
            var start = Math.Max(free.Dequeue(), arrival.At);
            free.Enqueue(start + arrival.Drawing, start + arrival.Drawing);
            yield return new SimulatedRequest(arrival.Caller, start - arrival.At);
        }
    }
}
