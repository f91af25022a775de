using Easel.Dialects.Documentation;

namespace Easel.Dialects.AIsBreaker.Schemas;

[Union(typeof(ProcessOutputImageUrl), typeof(ProcessOutputImageBase64), ExactlyOne = true)]
internal sealed class ProcessOutputImage;
