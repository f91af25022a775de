using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Routing;

/// <summary>Says what a request would cost before it runs. Thread-safe.</summary>
public interface ICostEstimator
{
    /// <summary>In US dollars; null where that is not known before. 0 where nothing is paid for.</summary>
    decimal? Estimate(ImageRequest request, ModelCard model);

    /// <summary>In US dollars, what is known only afterwards as it usually is; 0 where nobody said a price.</summary>
    decimal Expect(ImageRequest request, ModelCard model);
}
