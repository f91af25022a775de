using System.Buffers;
using System.Runtime.InteropServices;

namespace Easel.Imaging.Filling;

/// <summary>
/// For each patch with something missing, the most similar one that is whole (Barnes et al., "PatchMatch", 2009): good matches are handed
/// on to neighbours, and better ones are looked for at random, ever nearer. The same level, field and seed give the same matches, on any
/// number of cores.
/// </summary>
internal sealed class PatchField : IDisposable
{
    /// <summary>Rows that are worked on together. Matches are handed on inside a band only; the bands lie elsewhere in every second
    /// sweep.</summary>
    private const int BandRows = 48;

    private readonly PatchLevel _level;
    private readonly ulong _seed;
    private readonly int[] _matches;
    private readonly int[] _distances;
    private int _sweeps;

    private PatchField(PatchLevel level, ulong seed)
    {
        (_level, _seed) = (level, seed);
        _matches = ArrayPool<int>.Shared.Rent(level.Width * level.Height);
        _distances = ArrayPool<int>.Shared.Rent(level.Width * level.Height);
    }

    /// <summary>By target patch.</summary>
    internal ReadOnlySpan<int> Matches => _matches;

    internal ReadOnlySpan<int> Distances => _distances;

    internal static PatchField Random(PatchLevel level, ulong seed)
    {
        var field = new PatchField(level, seed);
        foreach (var target in level.Targets)
            field._matches[target] = field.AnySource(target);
        return field;
    }

    /// <summary>The matches of the level of half the size, doubled.</summary>
    internal PatchField Double(PatchLevel finer)
    {
        var field = new PatchField(finer, _seed + 1);
        foreach (var target in finer.Targets)
        {
            var (x, y) = (target % finer.Width, target / finer.Width);
            var coarse =
                (Math.Min(y / 2, _level.Height - PatchDistance.Side) * _level.Width) + Math.Min(x / 2, _level.Width - PatchDistance.Side);
            var match = _level.IsTarget(coarse) ? _matches[coarse] : coarse;
            var doubled = (((2 * (match / _level.Width)) + (y & 1)) * finer.Width) + (2 * (match % _level.Width)) + (x & 1);
            field._matches[target] = finer.IsSource(doubled) ? doubled : field.AnySource(target);
        }

        return field;
    }

    /// <summary>Measures every match anew, since the pixels have changed, and goes over all patches, down and up.</summary>
    /// <param name="reach">How far from a match a better one is looked for at first.</param>
    internal void Improve(int reach, CancellationToken cancellationToken)
    {
        Measure(cancellationToken);
        ForBands(0, (first, last) => Sweep(first, last, step: 1, reach), cancellationToken);
        ForBands(BandRows / 2, (first, last) => Sweep(first, last, step: -1, reach), cancellationToken);
        _sweeps++;
    }

    internal void Measure(CancellationToken cancellationToken) => ForBands(0, Measure, cancellationToken);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_matches);
        ArrayPool<int>.Shared.Return(_distances);
    }

    private void ForBands(int shift, Action<int, int> work, CancellationToken cancellationToken)
    {
        var targets = _level.Targets;
        var bands = ((_level.Height + shift) / BandRows) + 1;
        Parallel.For(
            0,
            bands,
            new ParallelOptions { CancellationToken = cancellationToken },
            band =>
            {
                var first = FirstTarget(targets, (band * BandRows) - shift);
                var end = FirstTarget(targets, ((band + 1) * BandRows) - shift);
                if (end > first)
                    work(first, end - 1);
            }
        );
    }

    private int FirstTarget(int[] targets, int row)
    {
        var at = Array.BinarySearch(targets, Math.Max(0, row) * _level.Width);
        return at < 0 ? ~at : at;
    }

    private void Measure(int first, int last)
    {
        for (var i = first; i <= last; i++)
            _distances[_level.Targets[i]] = Distance(_level.Targets[i], _matches[_level.Targets[i]], int.MaxValue);
    }

    /// <param name="step">1 goes down and hands on from the left and from above, -1 the other way.</param>
    private void Sweep(int first, int last, int step, int reach)
    {
        var targets = _level.Targets;
        var width = _level.Width;
        var (from, to) = step > 0 ? (first, last) : (last, first);
        var firstRow = targets[from] / width;
        for (var i = from; i != to + step; i += step)
        {
            var target = targets[i];
            Try(target, target - step, step);
            if (target / width != firstRow)
                Try(target, target - (step * width), step * width);
            Search(target, reach, step);
        }
    }

    /// <summary>The neighbour's match, moved as the neighbour lies.</summary>
    private void Try(int target, int neighbour, int move)
    {
        if (_level.IsTarget(neighbour))
            Offer(target, _matches[neighbour] + move);
    }

    private void Offer(int target, int match)
    {
        if (!_level.IsSource(match) || match == _matches[target])
            return;
        var distance = Distance(target, match, _distances[target]);
        if (distance < _distances[target])
            (_matches[target], _distances[target]) = (match, distance);
    }

    private void Search(int target, int reach, int step)
    {
        var random = Scramble(_seed + (((ulong)target << 20) ^ (ulong)((2 * _sweeps) + (step > 0 ? 0 : 1))));
        TryStraight(target, random);
        for (var radius = reach; radius >= 1; radius /= 2)
        {
            random = Scramble(random);
            var (x, y) = (_matches[target] % _level.Width, _matches[target] / _level.Width);
            x += Within(radius, (uint)random);
            y += Within(radius, (uint)(random >> 32));
            if (x >= 0 && y >= 0 && x < _level.Width && y < _level.Height)
                Offer(target, (y * _level.Width) + x);
        }
    }

    /// <summary>What lies straight above, below or beside: edges run on, and walls, waves and boards repeat.</summary>
    private void TryStraight(int target, ulong random)
    {
        Offer(target, ((int)((uint)random % (uint)_level.Height) * _level.Width) + (target % _level.Width));
        Offer(target, (target / _level.Width * _level.Width) + (int)((uint)(random >> 32) % (uint)_level.Width));
    }

    private int Distance(int target, int match, int enough) =>
        PatchDistance.Between(ref MemoryMarshal.GetReference(_level.Pixels), _level.Width, target, match, enough);

    private int AnySource(int target) => _level.Sources[(int)(Scramble(_seed + (ulong)target) % (ulong)_level.Sources.Length)];

    private static int Within(int radius, uint random) => (int)(random % (uint)((2 * radius) + 1)) - radius;

    /// <summary>SplitMix64's mixing (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).</summary>
    private static ulong Scramble(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
