using Easel.Core.Usage;

namespace Easel.Core.Access.Limits;

/// <summary>What is set aside for a request; disposing it gives back what was not spent.</summary>
/// <param name="lease">For all its images.</param>
internal sealed class Reservation(UnderWay underWay, LeasedSpending? leases, SpendLease lease) : IDisposable
{
    private readonly Spent _image = lease.Left.Images == 0 ? default : new Spent(lease.Left.Cost / lease.Left.Images, 1);
    private Spent _left;

    public SpendLease Lease => lease;

    /// <summary>It counts from now on; what was under way before.</summary>
    public IReadOnlyList<Spent> Begin()
    {
        _left = lease.Left;
        return underWay.Add(lease.Scopes, _left);
    }

    /// <summary>The ledger has counted an image, and what it really cost.</summary>
    public void Spend()
    {
        var spent = _left.Images > 1 ? _image : _left;
        underWay.Add(lease.Scopes, default(Spent) - spent);
        _left -= spent;
        leases?.Shrink(lease with { Left = _left });
    }

    public void Dispose()
    {
        underWay.Add(lease.Scopes, default(Spent) - _left);
        _left = default;
        leases?.Shrink(lease with { Left = default });
    }
}
