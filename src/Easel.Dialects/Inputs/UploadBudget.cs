using Easel.Core.Storage;
using Easel.Dialects.Access;

namespace Easel.Dialects.Inputs;

/// <summary>Bytes of memory that all requests together may hold in files that came with them. Thread-safe.</summary>
/// <param name="isShared">Several callers share it, and one leaves room for another.</param>
internal sealed class UploadBudget(long total, bool isShared = false)
{
    private readonly SharedQuota _quota = new(total, isShared);

    /// <summary>What one caller may hold.</summary>
    public long Most => _quota.Most;

    /// <summary>The share of a request, whose client must keep up a rate while it holds much.</summary>
    public UploadShare Share(HttpContext context, TimeProvider clock)
    {
        var share = new UploadShare(this, Caller.OwnerOf(context));
        context.Request.Body = new SteadyBody(context.Request.Body, share, clock);
        return share;
    }

    /// <summary>False, and nothing taken, when it would be too much.</summary>
    public bool TryTake(string caller, long bytes) => _quota.TryTake(caller, bytes);

    public void Return(string caller, long bytes) => _quota.Return(caller, bytes);
}
