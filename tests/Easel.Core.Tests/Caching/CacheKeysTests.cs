using Easel.Abstractions.Requests;
using Easel.Core.Caching;

namespace Easel.Core.Tests.Caching;

public sealed class CacheKeysTests
{
    /// <summary>A member that is added to requests is in the key; whoever leaves one out says so here and there.</summary>
    [Fact]
    public void Only_what_changes_no_picture_is_left_out() =>
        CacheKeys
            .LeftOut.Order(StringComparer.Ordinal)
            .ShouldBe([
                nameof(ImageRequest.AskedModel),
                nameof(ImageRequest.Context),
                nameof(ImageRequest.Parent),
                nameof(ImageRequest.PartialImages),
                nameof(ImageRequest.QualityAsked),
                nameof(ImageRequest.Store),
                nameof(ImageRequest.Strict),
                nameof(ImageRequest.User),
            ]);
}
