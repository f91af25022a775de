using Easel.Samples.Pictures;
using Easel.Server;

return await EaselServer.RunAsync(args, services => services.AddPicturesDialect());
